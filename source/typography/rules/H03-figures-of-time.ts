import type {Rule} from '../types.ts'

export const H03: Rule = {
  id: 'H03',
  name: 'Heures et dates en chiffres',
  family: 'nombres',
  mode: 'lint',
  reason:
    'Dans un texte suivi, 10:30 s’écrit 10 h 30. Fascicule ne touche ni à 10:30, ni aux dates en chiffres ; il signale l’heure annoncée par « à ».',
  reference: 'Charte orthotypographique du Journal officiel ; OQLF, fiche 22039',
  hint: '\uE001',
  steps: [],
  examples: {fix: [], keep: ['à 10:30', 'le 10/01/2023 à 16:00', '2024-02-01']},
}
