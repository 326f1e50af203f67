import { allMatches, defineRule, near, type Span } from 'doclint/rule'

interface ShortName {
  readonly name: string
  readonly at: Span
}

const definition = /（以下(?:统一)?(?:简称|统称|称)(?:为)?[：:]?“?(?<name>[^“”（），、；]{2,20})”?）/dg

export default defineRule({
  meta: {
    id: 'correct/unused-short-name',
    category: 'word',
    title: { zh: '简称定了不用', en: 'Short name defined and never used' },
    why: {
      zh: '定义了简称，后文又不用，或者另用一个名字，读者会以为是两回事。',
      en: 'A short name that is defined and not used makes readers look for a second thing.',
    },
    messages: {
      found: {
        zh: '“{name}”定为简称，后文没有再用。请删去这个括注，或者后文统一用简称。',
        en: '“{name}” is defined as a short name and not used again. Delete the note, or use it.',
      },
    },
    severity: 'info',
    roles: ['body', 'note'],
    since: '0.1.0',
    sources: ['TL12 19(6)'],
    catalogue: [153],
  },
  create({ report, document: { blocks } }) {
    const names: ShortName[] = []
    return {
      phrases: near(['（以下'], (sentence) => {
        for (const match of allMatches(definition, sentence.prose)) {
          const [start, end] = match.indices?.groups?.['name'] ?? [0, 0]
          names.push({ name: match.groups?.['name'] ?? '', at: sentence.part(start, end) })
        }
      }),
      document() {
        for (const { name, at } of names) {
          const uses = blocks.reduce((count, { prose }) => count + prose.split(name).length - 1, 0)
          if (uses <= 1) report({ at, messageId: 'found', data: { name } })
        }
      },
    }
  },
})
