import { bind, constant } from '@nrec-align/mapping'
import { ela, elaDomains } from '../layouts/ela.ts'
import { math, mathDomains } from '../layouts/math.ts'
import { resultPairs } from './result-pairs.ts'
import { scoresOf } from './scores.ts'
import { sidesOf } from './sides.ts'

const elaResult = bind(ela, {
  id: 'result',
  grain: 'assessmentResult',
  pairs: {
    ...resultPairs,
    assessment: [[], constant('uri://cainc.com/#CAINC-IREADY-DIAGNOSTIC-ELA')],
    assessmentTitle: [[], constant('i-Ready Diagnostic, ELA')],
    subject: [[], constant('english-language-arts')],
    scores: scoresOf(['lexile', 'Lexile Measure', 'L'], elaDomains),
  },
})

const mathResult = bind(math, {
  id: 'result',
  grain: 'assessmentResult',
  pairs: {
    ...resultPairs,
    assessment: [[], constant('uri://cainc.com/#CAINC-IREADY-DIAGNOSTIC-MATH')],
    assessmentTitle: [[], constant('i-Ready Diagnostic, math')],
    subject: [[], constant('mathematics')],
    scores: scoresOf(['quantile', 'Quantile Measure', 'Q'], mathDomains),
  },
})

export const bindings = [elaResult, ...sidesOf(ela), mathResult, ...sidesOf(math)]
