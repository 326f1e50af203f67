import { expect, test } from 'vitest'
import { genreOfBody, genreOfTitle } from '../../src/document/genre.ts'

test.each([
  ['×县人民政府办公室关于做好防汛工作的通知', 'notice'],
  ['关于印发《×县防汛工作方案》的通知', 'notice'],
  ['政 府 工 作 报 告', 'work-report'],
  ['×省高级人民法院工作报告', 'work-report'],
  ['关于农村养老情况的调研报告', 'research'],
  ['×局关于2025年工作情况的报告', 'report'],
  ['关于解决经费的请示报告', 'request'],
  ['关于拨付维修经费的申请', 'request'],
  ['在全市办公室主任会议上的讲话', 'speech'],
  ['×局2026年工作要点（征求意见稿）', 'workplan'],
  ['×县防汛应急预案', 'plan'],
  ['2025年工作总结报告', 'summary'],
  ['关于同意申办运动会的复函', 'reply'],
  ['关于商请提供数据的函', 'letter'],
  ['第十四届全国人民代表大会第一次会议关于政府工作报告的决议', 'resolution'],
  ['变更名字', undefined],
])('the title %s', (title, genre) => {
  expect(genreOfTitle(title)).toBe(genre)
})

test.each([
  [['各位代表：', '现在，我代表国务院，向大会作政府工作报告，请予审议。'], 'work-report'],
  [['同志们：', '今天开会，讲三件事。'], 'speech'],
  [['第一条　为了规范管理，制定本办法。', '第二条　本办法适用于本市。', '第三条　市水利局负责。'], 'law'],
  [['各县人民政府：', '为做好防汛工作，现将有关事项通知如下：'], 'notice'],
  [['为落实部署，现提出如下意见。'], 'opinion'],
  [['为落实部署，结合我市实际，制定本行动计划。'], 'plan'],
  [['你校来函收悉。经研究，主要意见回复如下：'], 'reply'],
  [['以上请求，妥否，请批示。'], 'request'],
  [['需要申请材料', '1.身份证；', '办理流程及时限', '三个工作日。'], 'guide'],
  [['水库23座，查完21座。'], undefined],
])('the body %s', (proses, genre) => {
  expect(genreOfBody({ proses, title: '' })).toBe(genre)
})
