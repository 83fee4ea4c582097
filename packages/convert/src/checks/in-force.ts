import type { SettledTable } from '../store/settled.ts'
import type { View } from '../store/view.ts'

/** Whether a record is in force: one that asks for its own removal, and was kept for want of an order, is not. */
export const isInForce = (view: View, table: SettledTable, node: number): boolean =>
  view.text(table, node, 'recordStatus') !== 'deleted'
