/** Where each fact was read. */
export const sources = {
  detail: 'programs that read the detail file of StudentTracker (nscPublication and others)',
  statuses: 'National Student Clearinghouse, StudentTracker detail report guide',
  graduates: 'National Student Clearinghouse, StudentTracker for High Schools: Submit a Graduates File, 2021',
  diplomas: 'StudentTracker data definitions of two systems that make the file',
  request: 'R package for StudentTracker request files, functions nsc_request and nsc_config',
} as const
