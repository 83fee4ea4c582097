/** Publications the facts of this format were read in; every table, rule and layout names one of them. */
export const dataGuide = 'CDE CALPADS Data Guide v11.0 (February 2020)'
export const validCodes = 'CDE CALPADS Valid Code Combinations v12 (July 2020)'
export const vendorLayouts = 'layouts printed in student-information-system manuals (eSchoolPlus, Infinite Campus)'
