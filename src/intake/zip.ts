import { Unzip, UnzipInflate } from 'fflate'
import { Refusal } from './taking.ts'

/** Most bytes that the parts of a document may unfold to; a code of 1,260 articles has five million. */
const most = 80_000_000
/** Bytes given to the unpacker at a time: each can unfold a thousandfold before the limit is looked at. */
const slice = 16_384

/**
 * The wanted parts of a zip archive. Sizes are counted while unpacking, as an archive may lie about them.
 * Throws a Refusal where it is encrypted, broken, or unfolds beyond all reason.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  if (((bytes[6] ?? 0) & 1) === 1) throw new Refusal('zip-encrypted')
  const parts = new Map<string, Uint8Array[]>()
  let total = 0
  const archive = new Unzip((file) => {
    if (!wanted(file.name) || parts.has(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, data) => {
      if (error) throw error
      total += data.length
      if (total > most) throw new Refusal('zip-bomb', file.name)
      chunks.push(data)
    }
    file.start()
  })
  archive.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += slice) {
      archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('zip-broken')
  }
  return new Map([...parts].map(([name, chunks]) => [name, joined(chunks)]))
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
