import { oneroster } from '@nrec-align/format-oneroster'
import { HASH_KEY } from '@nrec-align/mapping'
import { expect, test } from 'vitest'
import { shownOptions } from '../src/report/shown-options.ts'

test('the key by which secrets are hashed is never shown, only that there was one', () => {
  const from = oneroster({ options: { source: 's', [HASH_KEY]: 'a key nobody may see' } })
  const shown = shownOptions({ sources: [{ name: 'roster', from }], to: 'canonical' })
  expect(shown).toEqual({ set: { roster: { source: 's', [HASH_KEY]: '(given)' } } })
})
