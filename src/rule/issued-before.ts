import type { CalendarDate, Document } from '../document/document.ts'

/**
 * Whether a draft bears a date before this one: a rule of form binds only what was issued after it came into force.
 * A draft without a date is taken for a new one. The year in its document number counts where no date is given.
 */
export function isIssuedBefore(document: Document, { year, month, day }: CalendarDate): boolean {
  const { date } = document
  if (date) return (date.year - year || date.month - month || date.day - day) < 0
  const number = document.blocks.find(({ role }) => role === 'docNumber')?.prose
  const issued = /[〔[［【(（](\d{4})/.exec(number ?? '')?.[1]
  return issued !== undefined && Number(issued) < year
}

/** GB/T 9704—2012 and the regulation on official documents came into force on 1 July 2012. */
export const formatStandardDate: CalendarDate = { year: 2012, month: 7, day: 1 }
