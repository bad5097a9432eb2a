import {h} from 'hastscript'
import {titleOf} from './title.ts'
import type {Directive} from './types.ts'

/** `:::enseignant`: a remark that only the teacher's version shows. */
export const teacher: Directive = {
  names: ['teacher', 'enseignant', 'enseignante', 'professeur', 'professeure', 'prof'],
  form: 'container',
  only: 'teacher',
  outside: ['teacher', 'student'],
  render: ({title, children, labels}) => h('div.teacher', titleOf(title, labels.teacher), children),
}

/** `:::eleve`: shown only in the pupil's version. */
export const student: Directive = {
  names: ['student', 'eleve'],
  form: 'container',
  only: 'student',
  outside: ['answer', 'teacher', 'student'],
  render: ({title, children}) => h('div.student', titleOf(title), children),
}
