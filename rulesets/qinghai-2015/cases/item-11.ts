import type { Case } from '#rules'
import { held, heldIf, lax, lost } from './lax.ts'
import { discipline, i11 } from './lines.ts'

export const eleventhItemCases: readonly Case[] = [
  {
    title: '第六条第(十一)项：前段要求后果；后段“甚至”前后有一即合',
    matters: [
      {
        name: '内部监督不力致使发生',
        facts: {
          ...lax,
          a6i11_weakOversight: true,
          a6i11_graveTeam: true,
          a6i11_graveCadre: true,
          a6i11_hidden: false,
          a6i11_shielded: false,
        },
        certain: [i11, ...held],
        silences: lost,
      },
      {
        name: '没有发生严重违纪违法',
        facts: { ...lax, a6i11_weakOversight: true, a6i11_graveTeam: false, a6i11_graveCadre: false },
        certain: [],
        silences: discipline,
      },
      {
        name: '并非监督不力',
        facts: { ...lax, a6i11_weakOversight: false, a6i11_graveTeam: true, a6i11_graveCadre: true },
        certain: [],
        silences: discipline,
      },
      {
        name: '隐瞒、压案',
        facts: { ...lax, a6i11_hidden: true, a6i11_shielded: false },
        certain: [i11, ...held],
        silences: lost,
      },
      {
        name: '包庇、阻扰',
        facts: { ...lax, a6i11_hidden: false, a6i11_shielded: true },
        certain: [i11, ...held],
        silences: lost,
      },
      {
        name: '都不清楚',
        facts: {
          ...lax,
          a6i11_weakOversight: null,
          a6i11_graveTeam: null,
          a6i11_graveCadre: null,
          a6i11_hidden: null,
          a6i11_shielded: null,
        },
        certain: [],
        possible: {
          [i11]: [
            'a6i11_weakOversight',
            'a6i11_graveTeam',
            'a6i11_graveCadre',
            'a6i11_hidden',
            'a6i11_shielded',
            '@a6i11_and',
          ],
          ...heldIf(
            'a6i11_weakOversight',
            'a6i11_graveTeam',
            'a6i11_graveCadre',
            'a6i11_hidden',
            'a6i11_shielded',
            '@a6i11_and',
          ),
        },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(十一)项：只有班子或者只有干部发生，“和”字两可',
    matters: [
      {
        name: '只有纪检监察干部',
        facts: { ...lax, a6i11_weakOversight: true, a6i11_graveTeam: false, a6i11_graveCadre: true },
        certain: [],
        possible: { [i11]: ['@a6i11_and'], ...heldIf('@a6i11_and') },
        silences: lost,
      },
      {
        name: '只有纪委领导班子',
        facts: { ...lax, a6i11_weakOversight: true, a6i11_graveTeam: true, a6i11_graveCadre: false },
        certain: [],
        possible: { [i11]: ['@a6i11_and'], ...heldIf('@a6i11_and') },
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(十一)项：“和”作择一，有一方即合',
    readings: { a6i11_and: '择一' },
    matters: [
      {
        facts: { ...lax, a6i11_weakOversight: true, a6i11_graveCadre: true },
        certain: [i11, ...held],
        silences: lost,
      },
      {
        name: '没有内部监督不力',
        facts: { ...lax, a6i11_weakOversight: false, a6i11_graveTeam: true },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第六条第(十一)项：“和”作兼具，只有一方不合',
    readings: { a6i11_and: '兼具' },
    matters: [
      {
        facts: { ...lax, a6i11_weakOversight: true, a6i11_graveCadre: true },
        certain: [],
        silences: discipline,
      },
    ],
  },
  {
    title: '第六条第(十一)项：“甚至”作兼具，只有其一不合',
    readings: { a6i11_even: '兼具' },
    matters: [
      {
        facts: { ...lax, a6i11_hidden: true, a6i11_shielded: false },
        certain: [],
        silences: discipline,
      },
      {
        facts: { ...lax, a6i11_hidden: true, a6i11_shielded: true },
        certain: [i11, ...held],
        silences: lost,
      },
    ],
  },
  {
    title: '第六条第(十一)项：“甚至”作择一，有其一即合',
    readings: { a6i11_even: '择一' },
    matters: [{ facts: { ...lax, a6i11_hidden: true }, certain: [i11, ...held], silences: lost }],
  },
]
