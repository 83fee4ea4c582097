import { thrownAway } from '../kept.ts'
import { date, descriptor, type Member, string } from '../member.ts'

/** Papers that prove who somebody is. */
export const identityDocuments = <L extends string>(
  list: L,
  element: string,
): { readonly [M in `${L}[].${DocumentMember}`]: Member } =>
  Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      `${list}[].${name}`,
      { ...member, xml: `${element}[].${name.charAt(0).toUpperCase()}${name.slice(1).replace(/Descriptor$/, '')}` },
    ]),
  ) as { readonly [M in `${L}[].${DocumentMember}`]: Member }

const facts = { dropped: thrownAway.identityDocument }
const given = { ...facts, required: 'given' } as const
const secret = 'secret'

const members = {
  identificationDocumentUseDescriptor: descriptor('What the paper was shown for.', secret, given),
  personalInformationVerificationDescriptor: descriptor('Kind of paper.', secret, given),
  issuerCountryDescriptor: descriptor('Country that issued it.', secret, facts),
  documentExpirationDate: date('Day on which it runs out.', secret, facts),
  documentTitle: string('What it is called.', secret, 60, facts),
  issuerDocumentIdentificationCode: string('Its number.', secret, 60, facts),
  issuerName: string('Who issued it.', secret, 150, facts),
} satisfies Record<string, Member>

/** A member of a paper. */
export type DocumentMember = keyof typeof members
