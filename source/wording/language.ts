/**
 * The language of the messages: English only when the first one set of LC_ALL, LC_MESSAGES and LANG names another language
 * than French. C, POSIX and C.UTF-8 name none: French.
 */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): 'fr' | 'en' {
  const set = [environment.LC_ALL, environment.LC_MESSAGES, environment.LANG].find(Boolean) ?? ''
  const [name = ''] = set.split(/[._@-]/, 1)
  return name === '' || /^(?:C|POSIX|fr)$/i.test(name) ? 'fr' : 'en'
}
