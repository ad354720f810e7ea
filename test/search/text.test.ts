import { expect, test } from 'vitest'
import { regulationData } from '#collection'
import { catalog } from '#knowledge'
import { opened, type TextData } from '#search'
import { pack } from './real.ts'

test.for(pack.instruments.map((instrument) => [instrument.id, instrument] as const))(
  '%s：从数据文件读的，与查找包里的一样',
  ([id, instrument]) => {
    const regulation = catalog().regulations.find((one) => one.id === id)
    if (!regulation) throw new Error(id)
    const data: TextData = JSON.parse(JSON.stringify(regulationData(regulation)))
    const bare = { ...instrument, addresses: [], provisions: [], lost: [], torn: [] }
    const read = opened(bare, data)
    // What rules and conjectures say is not in the data of the text.
    const plain = instrument.provisions.map(({ kinds, variants, ...provision }) => {
      const printed = variants?.filter(({ how }) => how === '底本作') ?? []
      return { ...provision, ...(printed.length > 0 ? { variants: printed } : {}) }
    })
    expect(read.provisions.map(({ kinds, ...provision }) => provision)).toEqual(plain)
    expect({ ...read, provisions: [] }).toEqual({ ...instrument, provisions: [] })
    const headings = instrument.provisions.filter(({ kinds }) => kinds.includes('heading'))
    expect(read.provisions.filter(({ kinds }) => kinds.includes('heading')).map(({ eId }) => eId)).toEqual(
      headings.map(({ eId }) => eId),
    )
  },
)
