import type {Profile} from '../types.ts'

/** Distribution: tagged, bookmarks and links, light. Answers and what is for the teacher stay hidden. */
export const screen: Profile = {
  name: 'screen',
  suffix: '',
  shows: ['student'],
  links: true,
  styles: ['screen.css'],
}
