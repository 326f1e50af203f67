import { defineRule } from 'doclint/rule'

const person =
  /(?:[市县区省州镇乡部局厅处科]长|主任|主席|书记|总理|总经理|董事长|校长|院长|领导)(?:并[\u4e00-\u9fa5]+)?(?:[、，并]|$)/

export default defineRule({
  meta: {
    id: 'format/addressed-to-leader',
    category: 'form',
    title: { zh: '主送领导个人', en: 'Addressed to a person' },
    why: {
      zh: '除上级机关负责人直接交办的事项外，不得以本机关名义向上级机关负责人报送公文（《党政机关公文处理工作条例》第十五条）。',
      en: 'Unless a leader gave the task in person, documents are not sent to leaders but to their organ (regulation on official documents, art. 15).',
    },
    messages: {
      leader: {
        zh: '“{found}”是领导个人，不能作主送机关。请主送其所在的机关。',
        en: '“{found}” is a person. Address the organ.',
      },
    },
    severity: 'warning',
    roles: ['addressee', 'salutation'],
    genres: ['request', 'report', 'letter'],
    since: '0.1.0',
    sources: ['TL12 15(5)'],
    catalogue: [171],
    supersedes: ['format/many-addressees'],
  },
  create({ report }) {
    return {
      block({ prose, map }) {
        const line = prose.replace(/[：，。！\s]+$/, '')
        if (!person.test(line) || /各位(?:代表|委员)|同志们|^各位(?:领导|同事)/.test(line)) return
        report({ at: map.span(0, line.length), messageId: 'leader', data: { found: line } })
      },
    }
  },
})
