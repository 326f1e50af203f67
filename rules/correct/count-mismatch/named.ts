const numerals = '两二三四五六七八九十'
/** The beginnings of what the expression finds. */
export const namedTerms = [...numerals].flatMap((count) => [`“${count}个`, `“${count}大`])
/** 概括为“四个一”：, 重点实施“五大行动”：, 推行“五个到位”工作法：. Names that are everybody's (“四个意识”) announce nothing. */
export const named = new RegExp(
  `(?<at>“(?<count>[${numerals}])(?:大(?=行动|工程|任务|举措|计划|活动|体系|提升)|个)(?!意识|自信|维护|确立|务必|全面|革命|代表|服从|能力|伟大|必由)[\\u4e00-\\u9fa5]{1,4}”)(?:工作法|工作模式|工作机制|机制|模式|做法|工程|行动|举措|措施|要求|原则)?(?:，即)?(?=：|。$)`,
  'dg',
)
