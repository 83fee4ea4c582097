import type { ActionLevelCode, CommunityActionKindCode } from '@nrec-align/schema'
import type { Words } from '../catalogue/words.ts'

/** A value of an indicator at the end of a school year, in the unit of its definition. */
export interface YearValue {
  /** The year in which the school year ends. */
  readonly year: number
  readonly value: number
  /** Where it comes from, or what broke the series. */
  readonly note?: Words
}

/** What a community says of one indicator beyond its figures. */
export interface StoryIndicator {
  /** The id of a definition of a population. */
  readonly indicator: string
  /** Earlier values than the data give, and what is to be expected if nothing changes. */
  readonly baseline?: { readonly history?: readonly YearValue[]; readonly forecast?: readonly YearValue[] }
  /** What the community aims at, year by year: a promise, where a forecast is an expectation. */
  readonly targets?: readonly YearValue[]
  /** What lies behind the numbers: causes and forces at work. */
  readonly behind?: Words
}

/** Somebody with a role to play. */
export interface StoryPartner {
  readonly name: string
  readonly role?: Words
}

/** Something that will be done, by whom and until when. */
export interface Action {
  readonly what: Words
  readonly owner: string
  /** The day by which it is done. */
  readonly by: string
  readonly done?: boolean
}

/** Whether a promise was kept; `open` until its day. */
export type CommitmentState = 'kept' | 'not-kept' | 'open'

/** Something that somebody promised in public. */
export interface Commitment {
  readonly who: string
  readonly what: Words
  readonly by: string
  readonly state: CommitmentState
  readonly note?: Words
}

/** Something that organized families, students or neighbors brought about. */
export interface Won {
  readonly what: Words
  readonly who: string
  readonly date?: string
  readonly kind?: CommunityActionKindCode
  readonly level?: ActionLevelCode
}

/** What somebody said, with the consent to print it. */
export interface Quote {
  readonly text: Words
  /** How the speaker wishes to be named, letter by letter; no other name of the speaker is kept. */
  readonly namedAs: Words
  readonly consent: {
    /** Who gave it: for a child, a parent or guardian. */
    readonly from: 'speaker' | 'parent-or-guardian'
    readonly date: string
  }
}

/** The measures of one program by the three questions; each is the id of a definition that answers that question. */
export interface ProgramMeasures {
  readonly program: string
  readonly howMuch?: readonly string[]
  readonly howWell?: readonly string[]
  readonly betterOff?: readonly string[]
}

/** What a community says of one result. */
export interface StoryResult {
  /** The id of a result, of a framework or of the community's own. */
  readonly result: string
  /** The finding in a sentence. */
  readonly headline?: Words
  readonly indicators?: readonly StoryIndicator[]
  /** The story behind the curve of the result as a whole. */
  readonly behind?: Words
  readonly partners?: readonly StoryPartner[]
  /** What works to do better, or could. */
  readonly works?: readonly Words[]
  readonly programs?: readonly ProgramMeasures[]
  readonly actions?: readonly Action[]
  readonly commitments?: readonly Commitment[]
  readonly won?: readonly Won[]
  readonly quotes?: readonly Quote[]
}

/**
 * What a community says about its figures, result by result: Results-Based Accountability as data.
 *
 * @see Results-Based Accountability: ends, how we are doing, the story behind the curve, partners, what works, what we propose to do
 */
export interface Story {
  readonly title: Words
  /** The people and the place of whom it tells. */
  readonly community: Words
  readonly results: readonly StoryResult[]
}
