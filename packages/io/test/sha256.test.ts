import fc from 'fast-check'
import { expect, it } from 'vitest'
import { portableSha256, startSha256 } from '../src/hash/sha256.ts'

it('both ways give the same digest, however the bytes arrive', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (pieces) => {
      const [native, portable] = [startSha256(), portableSha256()]
      for (const piece of pieces) native.update(piece)
      portable.update(Uint8Array.from(pieces.flatMap((piece) => [...piece])))
      expect(native.hex()).toBe(portable.hex())
    }),
  )
})

it('the digest is the one of the standard', () => {
  // FIPS 180-4, the example for a message of no bytes.
  const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
  expect(startSha256().hex()).toBe(empty)
  expect(portableSha256().hex()).toBe(empty)
})
