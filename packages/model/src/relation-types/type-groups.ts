/** Groups of entity types that domains and ranges are written with. */
export const AREA = ['Province', 'City', 'Zone', 'Place'] as const;
export const BODY = ['Firm', 'University', 'ResearchInstitute', 'GovernmentBody', 'Organization'] as const;
export const FIELD = ['Industry', 'Technology'] as const;
