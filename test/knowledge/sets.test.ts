import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, describe as group, test } from 'vitest'
import { ContentError, describe } from '#collection'
import { catalog } from '#knowledge'
import {
  type Edit,
  type Files,
  inSet,
  loadCatalog,
  messages,
  placeOf,
  withFiles,
} from '../collection/broken.ts'
import { root } from '../collection/compilation.ts'

const members = 'members: [railway-2009, qinghai-2015, ningbo-2015, township]'
const setFile = inSet('set.yaml')

group('成员', () => {
  test('没有这份办法的，指出何处；次序照成员', () => {
    const edit: Edit = [setFile, members, members.replace('township', 'village')]
    expect(messages([edit])).toEqual([
      `${placeOf(edit, edit[2], 'village')} 「village」不是有说明的文本。请补 content/regulations/village.txt 和同名的 .yaml，或从 members 里删去。`,
    ])
    expect(catalog().sets.map((set) => set.members.map(({ id }) => id))).toEqual([
      ['railway-2009', 'qinghai-2015', 'ningbo-2015', 'township'],
    ])
  })

  test('列了两次的，指出后一处', () => {
    const edit: Edit = [setFile, members, members.replace('township', 'township, ningbo-2015')]
    expect(messages([edit])).toEqual([
      `${placeOf(edit, edit[2], 'ningbo-2015')} 「ningbo-2015」列了两次。请只留一处。`,
    ])
  })

  test('少于两份的，不成一组', () => {
    const edit: Edit = [setFile, members, 'members: [township]']
    expect(messages([edit])).toEqual([expect.stringContaining(`${setFile}:`)])
    expect(messages([edit])[0]).toContain('members：至少两份')
  })
})

group('两组', () => {
  const quoted = readFileSync(join(root, 'content', inSet('measures.yaml')), 'utf8')
  /** The first entry of a list of measures: up to the next one. */
  const measure = quoted.slice(
    quoted.indexOf('  - id: oral-criticism'),
    quoted.indexOf('  - id: criticism\n'),
  )

  /** A set of two texts that says the least a set can say, with some files of it written otherwise. */
  const second = (files: Files): Files => ({
    ...Object.fromEntries(
      Object.entries({
        'set.yaml':
          'title: 试\nabout: 试\nmembers: [township, ningbo-2015]\ngroups: { compare: [后果], terms: [党风廉政] }\nreaches: [{ name: 个人, ends: [] }]\n',
        'terms.yaml': '[]\n',
        'compare.yaml': '[]\n',
        'measures.yaml': 'kinds: [{ name: 其他 }]\nsilences: {}\nopen: []\nmeasures: []\n',
        'topics.yaml':
          'groups: [{ name: 试, note: 试, topics: [second-hearing] }]\nalone: []\nstriking: []\n',
        'topics/second-hearing.yaml':
          'title: 试\ncriterion: 试\ndifference: 试\nlike: []\ncells:\n  township: [art_5__para_1]\n  ningbo-2015: { none: 未规定, note: 没有写到。 }\n',
        ...files,
      }).map(([file, text]) => [`sets/second/${file}`, text]),
    ),
  })

  const problems = (files: Files): readonly string[] => {
    try {
      withFiles(second(files), (folder) => loadCatalog(folder))
      return []
    } catch (error) {
      if (!(error instanceof ContentError)) throw error
      return error.problems.map(describe)
    }
  }

  test('一份办法可以在两组里；各组说的，查得到', () => {
    const { sets, topicsOf, termsIn } = withFiles(
      second({
        'terms.yaml': '- { id: second-term, group: 党风廉政, words: 责任人, gloss: 试 }\n',
      }),
      (folder) => loadCatalog(folder),
    )
    expect(sets.map(({ id, members }) => [id, members.length])).toEqual([
      ['accountability', 4],
      ['second', 2],
    ])
    expect(topicsOf('township', 'art_5__para_1').map(({ id }) => id)).toEqual(['hearing', 'second-hearing'])
    expect(termsIn('township', 'art_5__para_1').map(({ term }) => term.id)).toContain('second-term')
    expect(
      catalog()
        .termsIn('township', 'art_5__para_1')
        .map(({ term }) => term.id),
    ).not.toContain('second-term')
  })

  test.for<[kind: string, file: string, text: string, place: string, id: string]>([
    ['术语', 'terms.yaml', '- { id: sifeng, group: 党风廉政, words: 责任人, gloss: 试 }\n', '1:9', 'sifeng'],
    [
      '对照',
      'compare.yaml',
      '- id: longer\n  group: 后果\n  title: 试\n  cells:\n    township: { none: 未规定, note: 试 }\n    ningbo-2015: { none: 未规定, note: 试 }\n',
      '1:7',
      'longer',
    ],
    [
      '追究方式',
      'measures.yaml',
      `kinds: [{ name: 文中未分类, based: false }]\nsilences: {}\nopen: []\nmeasures:\n${measure}`,
      '5:9',
      'oral-criticism',
    ],
  ])('%s的编号别组已经用过，不能构建', ([kind, file, text, place, id]) => {
    expect(problems({ [file]: text })).toEqual([
      `content/sets/second/${file}:${place} 「${id}」这个${kind}编号，content/sets/accountability 已经用过。各组的编号同在一处，请另取一个。`,
    ])
  })

  test('专题的编号别组已经用过，不能构建', () => {
    const topic =
      'title: 试\ncriterion: 试\ndifference: 试\nlike: []\ncells:\n  township: [art_5__para_1]\n  ningbo-2015: { none: 未规定, note: 没有写到。 }\n'
    const found = problems({
      'topics.yaml':
        'groups: [{ name: 试, note: 试, topics: [hearing, second-hearing] }]\nalone: []\nstriking: []\n',
      'topics/hearing.yaml': topic,
    })
    expect(found).toEqual([
      'content/sets/second/topics/hearing.yaml:1:1 「hearing」这个专题编号，content/sets/accountability 已经用过。各组的编号同在一处，请另取一个。',
    ])
  })

  test('成员以外的办法，这一组说不得', () => {
    const found = problems({
      'topics/second-hearing.yaml':
        'title: 试\ncriterion: 试\ndifference: 试\nlike: []\ncells:\n  township: [art_5__para_1]\n  ningbo-2015: { none: 未规定, note: 没有写到。 }\n  railway-2009: { none: 未规定, note: 没有写到。 }\n',
    })
    expect(found).toEqual([
      expect.stringContaining(
        'content/sets/second/topics/second-hearing.yaml:8:17 「railway-2009」没有这份办法',
      ),
    ])
  })

  test('组名不在 set.yaml 里的，指出何处', () => {
    const row =
      '- id: second-row\n  group: 程序\n  title: 试\n  cells:\n    township: { none: 未规定, note: 试 }\n    ningbo-2015: { none: 未规定, note: 试 }\n'
    expect(problems({ 'compare.yaml': row })).toEqual([
      'content/sets/second/compare.yaml:2:10 「程序」没有这一组。请改为 后果 之一。',
    ])
    expect(
      problems({ 'terms.yaml': '- { id: second-term, group: 机关与干部, words: 责任人, gloss: 试 }\n' }),
    ).toEqual(['content/sets/second/terms.yaml:1:29 「机关与干部」没有这一组。请改为 党风廉政 之一。'])
  })
})
