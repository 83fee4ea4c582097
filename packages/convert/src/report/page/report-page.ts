import type { Report } from '../report.ts'

export const reportPage = (report: Report, audience: 'internal' | 'public'): string => `<!doctype html><title>${audience}</title><pre>${JSON.stringify(report.dispositions)}</pre>`
