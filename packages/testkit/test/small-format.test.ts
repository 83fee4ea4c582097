import { formatLaws } from '../src/index.ts'
import { smallFormat } from './small-format.ts'

// A format in a repository of its own has no fixtures on the first day.
formatLaws(smallFormat)
