import type {Finding} from '../types.ts'

/** What makes a finding known wherever it is found: its rule, and where it begins. */
export const nameOf = ({rule, place}: Finding): string => `${rule} ${place?.file}:${place?.line}:${place?.column}`
