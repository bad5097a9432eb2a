import assert from 'node:assert/strict'
import {test} from 'node:test'
import {type PressSheet, pressSheetText} from './press-sheet.ts'

const sheet: PressSheet = {
  title: 'Un titre',
  file: 'un-titre-imprimeur.pdf',
  width: 139.7,
  height: 215.9,
  bleed: 3,
  marks: false,
  pages: 28,
  added: 2,
  condition: 'FOGRA39',
  color: 'cmyk',
  ink: 300,
}

test('the sheet says size, bleed, pages and profile; paper and binding where they are given', () => {
  const french = pressSheetText({...sheet, paper: 'Couché mat 115 g'}, 'fr-CA')
  assert.match(french, /^Fiche de l’imprimeur\nUn titre\n\nFichier +un-titre-imprimeur\.pdf\n/)
  assert.match(french, /\nFormat rogné +139,7 × 215,9 mm\n/)
  assert.match(french, /\nPages +28, couverture comprise, dont 2 blanches ajoutées\n/)
  assert.match(french, /\nPapier +Couché mat 115 g\n$/)
  assert.doesNotMatch(french, /Reliure/)
  const english = pressSheetText({...sheet, added: 0, color: 'rgb', binding: 'Stapled'}, 'en')
  assert.match(english, /\nTrimmed size +139\.7 × 215\.9 mm\n/)
  assert.match(english, /\nPages +28, cover included\n/)
  assert.match(english, /\nBinding +Stapled\n$/)
  assert.doesNotMatch(english, /Total ink/)
})
