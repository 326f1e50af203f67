import { describe, expect, test } from 'vitest'
import { draft, folder, office, readme, rule, rulesIn } from './office.ts'
import { runIn } from './run-in.ts'

describe('a broken rule leaves itself out, says where and what to do, and the run ends with status 2', () => {
  const breaches: [name: string, files: Record<string, string>, complaint: RegExp][] = [
    breach(
      'an empty list',
      'terms: [岚山新节奏]',
      'terms: []',
      /rule\.yaml:12:10: terms is empty\. Write the words to find/,
    ),
    breach('no words at all', '  terms: [岚山新节奏]\n', '', /rule\.yaml:11:3: No words to find\./),
    breach(
      'a term that normalising changes',
      '[岚山新节奏]',
      '["甲,乙"]',
      /rule\.yaml:12:11: 甲,乙 would never be found, .* 甲，乙\. Write it so\./,
    ),
    breach('fixed wording', '[岚山新节奏]', '[增强“四个意识”]', /rule\.yaml:12:11: 增强“四个意识” is fixed wording/),
    breach(
      'an unknown role',
      'severity: warning',
      'severity: warning\nroles: [bodi]',
      /rule\.yaml:8:9: .*bodi.* Did you mean body\?/,
    ),
    breach(
      'an unknown genre',
      'severity: warning',
      'severity: warning\ngenres: [notise]',
      /rule\.yaml:8:10: .*notise.* Did you mean notice\?/,
    ),
    breach(
      'an unknown list',
      '  terms: [岚山新节奏]',
      '  lexicon: zh/stock-phrase',
      /rule\.yaml:12:12: No dictionary zh\/stock-phrase\. Did you mean zh\/stock-phrases\?/,
    ),
    breach(
      'a nested quantifier',
      /check:[^]*/,
      "check:\n  kind: pattern\n  pattern: '(?:岚山[^，]*)+'\n",
      /rule\.yaml:12:12: A repetition holds a repetition/,
    ),
    breach(
      'an unknown slot',
      /check:[^]*/,
      "check:\n  kind: pattern\n  pattern: '{dates}前'\n",
      /rule\.yaml:12:12: Unknown slot \{dates\}\. Did you mean \{date\}\?/,
    ),
    breach(
      'an unknown option',
      /check:[^]*/,
      'check:\n  kind: repeat\n  terms: [甲]\n  in: document\n  max: most\n',
      /rule\.yaml:14:8: most is neither a number nor/,
    ),
    breach(
      'a misspelt key',
      'severity: warning',
      'severity: warning\nmeasur: stock',
      /rule\.yaml:8:1: Unknown key measur\. Did you mean measure\?/,
    ),
    breach(
      'a rule for no role',
      'severity: warning',
      'severity: warning\nroles: []',
      /rule\.yaml:8:\d+: roles is empty\. Write at least one item/,
    ),
    breach(
      'a rule that waits for words',
      'severity: warning',
      'severity: warning\nneeds: [words]',
      /rule\.yaml:8:\d+: needs: this version has no word segmenter/,
    ),
    breach('no YAML', 'terms: [', 'terms: [[', /rule\.yaml:\d+:\d+: This is not valid YAML/),
    [
      'a bad example that it misses',
      { [`${folder}/README.md`]: readme.replace('⟦岚山', '岚山⟦') },
      /README\.md:1:1: Rule fresh\/house-word misses “新节奏” in its own bad example/,
    ],
    [
      'an unpaired mark',
      { [`${folder}/README.md`]: readme.replace('⟧', '') },
      /README\.md:1:1: A ⟦ or ⟧ lacks its partner/,
    ],
    [
      'no good example',
      { [`${folder}/README.md`]: readme.replace('text good', 'text') },
      /README\.md:1:1: There is no good example/,
    ],
    [
      'another id',
      { [`${folder}/rule.yaml`]: rule.replace('house-word', 'hose-word') },
      /calls itself fresh\/hose-word/,
    ],
    [
      'another dimension',
      { 'house/rules/freshe/one/rule.yaml': rule },
      /house\/rules\/freshe: Unknown dimension freshe\. Did you mean fresh\?/,
    ],
  ]

  test.each(breaches)('%s', async (_name, files, complaint) => {
    const sound = {
      'house/rules/fresh/sound/rule.yaml': rule.replace('house-word', 'sound').replace('岚山新节奏', '县水利局'),
    }
    const example = {
      'house/rules/fresh/sound/README.md': '```text bad\n⟦县水利局⟧检修。\n```\n```text good\n县住建局检修。\n```\n',
    }
    const { status, rules, complaints } = await rulesIn(office({ ...sound, ...example, ...files }), '--locale', 'en')
    expect(complaints).toMatch(complaint)
    expect(complaints.trim().split('\n')).toHaveLength(1)
    expect(rules).toContain('fresh/sound 县水利局')
    expect(status).toBe(2)
  })

  test('a broken rule may still be named in the configuration', async () => {
    const place = office({
      'doclint.yaml': 'packs: [./house]\nrules: { fresh/house-word: off }\n',
      [`${folder}/rule.yaml`]: rule.replace('severity: warning', 'severity: warnin'),
    })
    const { complaints } = await runIn(place, ['draft.txt'])
    expect(complaints.trim().split('\n')).toHaveLength(1)
  })

  test('it is said once, however many drafts there are', async () => {
    const place = office({
      'second.txt': draft,
      [`${folder}/rule.yaml`]: rule.replace('severity: warning', 'severity: warnin'),
    })
    const { complaints } = await runIn(place, ['draft.txt', 'second.txt'])
    expect(complaints.trim().split('\n')).toHaveLength(1)
  })

  function breach(name: string, from: string | RegExp, to: string, complaint: RegExp): (typeof breaches)[number] {
    return [name, { [`${folder}/rule.yaml`]: rule.replace(from, to) }, complaint]
  }
})
