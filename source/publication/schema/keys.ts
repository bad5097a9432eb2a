/**
 * Every key of `publication.yaml` (and of a file's front matter), described once: the checks, the types and the JSON
 * Schema that editors read are all made from this table.
 */
import {labelKeys} from './labels.ts'
import type {MapKey} from './types.ts'

/** What an author may change of a profile. */
const profileKeys = {
  page: {
    type: 'map',
    about: 'La page de ce profil, si elle n’est pas celle de la publication.',
    keys: {size: {type: 'size', about: 'Le format de la page rognée : un nom, ou [largeur, hauteur].'}},
  },
  links: {
    type: 'either',
    about: 'Les liens. false : ni liens ni signets. Par défaut, ce que fait le profil.',
    of: [
      {
        type: 'choice',
        about: 'Où se lisent les adresses sur le papier.',
        values: {
          plain: 'Nulle part : le texte du lien seul.',
          notes: 'En note, au pied de la page.',
          list: 'Dans une liste à la fin, « Liens » ; un numéro suit chaque lien.',
          qr: 'Dans un code QR après l’alinéa, avec une forme courte de l’adresse.',
        },
      },
      {type: 'flag', about: 'true : liens et signets ; false : ni liens ni signets.'},
    ],
  },
  images: {
    type: 'map',
    about: 'Les images de ce profil.',
    keys: {
      dpi: {
        type: 'number',
        minimum: 50,
        maximum: 2400,
        about: 'Points par pouce qu’elles ont au plus sur la page. Par défaut 150 pour la diffusion.',
      },
    },
  },
  archive: {
    type: 'flag',
    about: 'true : un PDF/A-3a qui garde avec lui les fichiers dont il est fait, refusé s’il n’est pas conforme.',
  },
  isbn: {
    type: 'text',
    form: 'isbn',
    about: 'L’ISBN de ce PDF ou de cet imprimé, quand chaque forme a le sien ; sinon celui de edition.',
  },
  bleed: {
    type: 'text',
    form: 'length',
    about: 'Pour print, le fond perdu : ce que fonds et images débordent de la page. Par défaut 3mm.',
    examples: ['3mm', '5mm'],
  },
  marks: {
    type: 'flag',
    about: 'Pour print, true : traits de coupe, croix de repérage et pavés de couleur autour de la page.',
  },
  color: {
    type: 'choice',
    about: 'Pour print, les couleurs du fichier. Par défaut cmyk.',
    values: {
      cmyk: 'Quadrichromie : couleurs et images sont converties, le noir et les gris n’ont que de l’encre noire.',
      rgb: 'Les couleurs de l’écran, que l’imprimeur convertit ; le noir et les gris n’ont que de l’encre noire.',
    },
  },
  ink: {
    type: 'number',
    minimum: 200,
    maximum: 400,
    about:
      'Pour print, le plus d’encre en un point, en pour cent : 300 sur papier couché (par défaut), 280 sur un autre.',
  },
  icc: {
    type: 'text',
    form: 'path',
    about: 'Pour print, le profil ICC de l’imprimeur. Par défaut FOGRA39, ou GRACoL en Amérique du Nord.',
    examples: ['icc/papier-offset.icc'],
  },
  multiple: {
    type: 'number',
    minimum: 1,
    maximum: 64,
    about: 'Pour print, 4 : des pages blanches s’ajoutent à la fin jusqu’à un multiple de quatre.',
  },
  paper: {
    type: 'text',
    about:
      'Pour print, le papier, sur la fiche de l’imprimeur. Pour booklet, son épaisseur, de 0,02 à 2 mm : par défaut 0.1mm.',
    examples: ['Couché mat 115 g', '0.1mm'],
  },
  sheet: {
    type: 'size',
    about: 'Pour booklet, la feuille : A4, A3, letter… Par défaut celle où deux pages tiennent à leur taille.',
  },
  signature: {
    type: 'number',
    minimum: 4,
    maximum: 128,
    about: 'Pour booklet, 16 : des cahiers de seize pages, reliés l’un derrière l’autre. Par défaut un seul cahier.',
  },
  binding: {type: 'text', about: 'Pour print, la reliure, sur la fiche de l’imprimeur.', examples: ['Piqûre à cheval']},
} as const

/** The table without profiles: `keysWith` adds their names. */
export const publicationKeys = {
  type: 'map',
  about:
    'La description d’une publication : ce qu’elle est, d’où elle vient, ce qui en sort. Tout a une valeur par défaut.',
  keys: {
    title: {
      type: 'text',
      about: 'Le titre, sur la couverture et dans les propriétés du PDF. Sans lui, le premier titre du texte.',
    },
    subtitle: {type: 'text', about: 'Le sous-titre, sous le titre de la couverture.'},
    author: {
      type: 'list',
      about: 'L’auteur, ou une liste d’auteurs : un nom, ou [Prénom Nom, Prénom Nom].',
      alone: true,
      of: {type: 'text', about: 'Un nom.'},
    },
    publisher: {type: 'text', about: 'L’éditeur ou l’organisme, au colophon.'},
    description: {type: 'text', about: 'Une phrase sur le contenu ; elle va dans les propriétés du PDF.'},
    keywords: {
      type: 'list',
      about: 'Des mots-clés ; ils vont dans les propriétés du PDF.',
      alone: true,
      of: {type: 'text', about: 'Un mot-clé.'},
    },
    lang: {
      type: 'text',
      form: 'lang',
      about:
        'La langue et le pays : typographie, césures, mots comme « Table des matières », format de papier. Par défaut fr-FR.',
      examples: ['fr-FR', 'fr-CA', 'fr-CH', 'fr-BE', 'en', 'es', 'de'],
    },
    labels: labelKeys,
    source: {
      type: 'list',
      about: 'Les fichiers Markdown, dans l’ordre ; * remplace une suite de lettres. Par défaut source/*.md.',
      alone: true,
      of: {type: 'text', form: 'path', about: 'Un fichier, ou un motif comme source/*.md.'},
    },
    kind: {
      type: 'choice',
      about:
        'Le genre de publication, dont dépendent le format, la couverture et les chapitres. Un dossier : brochure.',
      values: {
        brochure: 'Couverture, table des matières, chaque chapitre sur une nouvelle page.',
        handout: 'Un document à distribuer : titre en tête, le texte se suit.',
        edition: 'Un livre : comme une brochure, chaque chapitre sur une page de droite.',
        document: 'Un texte simple : titre en tête, le texte se suit.',
      },
    },
    slug: {
      type: 'text',
      form: 'slug',
      about: 'Le nom des fichiers produits, sans .pdf. Par défaut le titre, en minuscules et sans accents.',
      examples: ['rapport-annuel'],
    },
    'paragraph-numbers': {
      type: 'flag',
      about:
        'true : chaque paragraphe a en marge le numéro par lequel on le cite, « ¶ 2.14 », que fascicule number a écrit dans paragraphes.json.',
    },
    numbering: {type: 'flag', about: 'true : les titres sont numérotés, « Chapitre 2 » au-dessus d’une ouverture.'},
    cover: {
      type: 'map',
      about: 'La couverture. Le titre, l’auteur et l’édition y viennent d’eux-mêmes.',
      keys: {
        image: {type: 'text', form: 'path', about: 'L’image de la couverture.', examples: ['images/couverture.jpg']},
        alt: {type: 'text', about: 'Ce que montre l’image, pour qui ne la voit pas.'},
        credit: {type: 'text', about: 'Le crédit de l’image.'},
        logo: {type: 'text', form: 'path', about: 'Le logo, au pied de la couverture.', examples: ['images/logo.svg']},
        collection: {type: 'text', about: 'Le nom de la collection, au pied de la couverture.'},
        back: {
          type: 'map',
          about: 'La quatrième de couverture.',
          keys: {
            text: {type: 'text', about: 'Le texte de la quatrième de couverture.'},
            image: {type: 'text', form: 'path', about: 'L’image de la quatrième de couverture.'},
            address: {
              type: 'text',
              about: 'L’adresse de l’éditeur, au pied de la quatrième de couverture.',
              examples: ['12, rue de la Paix, 69000 Lyon · bonjour@exemple.fr'],
            },
            price: {type: 'text', about: 'Le prix, près du code à barres.', examples: ['12 €']},
          },
        },
        spread: {
          type: 'flag',
          about:
            'true : avec print, un fichier de plus pour la couverture, quatrième, dos et première sur une page (-couverture.pdf).',
        },
        paper: {
          type: 'text',
          form: 'length',
          about:
            'L’épaisseur d’une feuille du papier intérieur, dont dépend celle du dos : pages ÷ 2 × épaisseur. Par défaut 0.1mm.',
          examples: ['0.1mm', '0.13mm'],
        },
      },
    },
    page: {
      type: 'map',
      about: 'La page.',
      keys: {
        size: {
          type: 'size',
          about: 'Le format de la page rognée : un nom, ou [largeur, hauteur]. Brochure : A5 ; document : A4.',
        },
        columns: {
          type: 'number',
          minimum: 1,
          maximum: 2,
          about: 'Le nombre de colonnes du texte : 1, ou 2, équilibrées sur la dernière page d’un chapitre.',
        },
        sides: {
          type: 'number',
          minimum: 1,
          maximum: 2,
          about: '2 : recto et verso, en miroir ; 1 : toutes les pages sont pareilles. Brochure : 2 ; document : 1.',
        },
      },
    },
    assets: {
      type: 'text',
      form: 'path',
      about: 'Le dossier des images dont l’adresse commence par une barre (/img/plan.png), comme sur un site.',
      examples: ['static', 'docs/public'],
    },
    captions: {
      type: 'choice',
      about: 'Où se lit la légende d’une image qui n’en a pas à côté d’elle.',
      values: {
        title: 'Dans son titre, entre guillemets après l’adresse.',
        alt: 'Dans son texte de remplacement, entre crochets, quand elle n’a pas de titre.',
      },
    },
    chapters: {
      type: 'map',
      about: 'Les chapitres.',
      keys: {
        start: {
          type: 'choice',
          about: 'Où commence un chapitre.',
          values: {
            page: 'Sur une nouvelle page (brochure).',
            right: 'Sur une page de droite (edition).',
            flow: 'À la suite du précédent (handout, document).',
          },
        },
      },
    },
    contents: {
      type: 'either',
      about:
        'La table des matières. Une brochure et une édition en ont une à partir de deux chapitres ; false : aucune.',
      of: [
        {
          type: 'map',
          about: 'La table des matières.',
          keys: {
            depth: {type: 'number', minimum: 1, maximum: 6, about: 'Combien de niveaux de titres. Par défaut 2.'},
            title: {type: 'text', about: 'Son titre. Par défaut « Table des matières ».'},
          },
        },
        {type: 'flag', about: 'true : une table des matières ; false : aucune.'},
      ],
    },
    lists: {
      type: 'list',
      about: 'Les listes à la fin. Par défaut aucune.',
      alone: true,
      of: {
        type: 'choice',
        about: 'Une liste.',
        values: {
          figures: 'La liste des figures.',
          tables: 'La liste des tableaux.',
          credits: 'Les crédits des images.',
          glossary: 'Le glossaire.',
          index: 'L’index.',
        },
      },
    },
    notes: {
      type: 'choice',
      about: 'Où vont les notes. Par défaut au pied de la page.',
      values: {
        foot: 'Au pied de la page.',
        section: 'À la fin de chaque chapitre.',
        end: 'À la fin de la publication.',
      },
    },
    answers: {
      type: 'choice',
      about:
        'Un corrigé, réuni après le texte dans les profils qui montrent les réponses. Par défaut, elles ne sont que sous les questions.',
      values: {
        end: 'À la suite du texte.',
        sheet: 'Sur une feuille à part, la dernière.',
      },
    },
    theme: {
      type: 'either',
      about:
        'L’habillage : un thème (sobre, institution, scolaire), ou une feuille de style de la publication. Par défaut sobre.',
      of: [
        {type: 'text', about: 'Un thème, ou un fichier CSS.', examples: ['sobre', 'institution', 'scolaire']},
        {
          type: 'map',
          about: 'Un thème et ce que l’on y change.',
          keys: {
            name: {type: 'text', about: 'Un thème, ou un fichier CSS.', examples: ['sobre', 'institution', 'scolaire']},
            accent: {
              type: 'text',
              form: 'colour',
              about: 'La couleur d’accent : titres, filets, encadrés. Foncée, pour rester lisible sur le blanc.',
              examples: ['#0b4f6c'],
            },
          },
        },
      ],
    },
    edition: {
      type: 'map',
      about: 'L’édition : une brochure qui en a une reçoit un colophon.',
      keys: {
        version: {type: 'text', about: 'Le numéro de version.', examples: ['1.0.0']},
        date: {
          type: 'text',
          form: 'date',
          about: 'La date, AAAA-MM-JJ. Le PDF porte cette date.',
          examples: ['2026-11-23'],
        },
        isbn: {type: 'text', form: 'isbn', about: 'L’ISBN, à 13 ou 10 chiffres ; sa clé est vérifiée.'},
        'legal-deposit': {type: 'text', about: 'La mention du dépôt légal.'},
        rights: {type: 'text', about: 'Les droits ou la licence.', examples: ['CC BY 4.0']},
        printer: {type: 'text', about: 'L’imprimeur et sa ville, au colophon.', examples: ['Imprimerie du Parc, Lyon']},
        address: {
          type: 'text',
          form: 'address',
          about: 'La page web qui dit si cette édition est en vigueur : au colophon, en toutes lettres et en code QR.',
          examples: ['https://exemple.org/reglement'],
        },
      },
    },
    typography: {
      type: 'map',
      about: 'Ce que l’on change aux règles typographiques de la langue.',
      keys: {
        'high-punctuation': {
          type: 'choice',
          about: 'L’espace devant ; ! et ? — l’usage de la langue par défaut.',
          values: {thin: 'Une espace fine insécable.', none: 'Aucune espace (usage courant au Québec).'},
        },
        'second-quotes': {
          type: 'choice',
          about: 'Les guillemets dans une citation déjà entre guillemets.',
          values: {
            double: 'Doubles anglais : “ ”.',
            single: 'Simples : ‹ › ou ‘ ’ selon le pays.',
            guillemets: 'Les mêmes : « ».',
          },
        },
        variant: {type: 'text', about: 'Une variante nommée des règles de la langue.'},
        rules: {
          type: 'names',
          about:
            'Ce que fait une règle, par son nom : `{W02: off}` la fait taire, `{T01: lint}` la fait signaler sans corriger. `fascicule explain T01` dit ce qu’elle fait.',
          known: {},
          open: true,
          of: {
            type: 'choice',
            about: 'Ce que fait la règle.',
            values: {on: 'Elle corrige.', off: 'Elle se tait.', lint: 'Elle signale sans corriger.'},
          },
        },
      },
    },
    spaces: {
      type: 'choice',
      about: 'La hauteur de la place qu’une réponse laisse dans la version de l’élève. Par défaut answer.',
      values: {
        answer: 'Celle de la réponse, ou de l’espace (::lignes, ::quadrillage) à côté d’elle.',
        equal: 'La même pour toutes, celle de la plus haute : elle ne dit rien de la longueur.',
      },
    },
    variants: {
      type: 'list',
      about:
        'Des variantes où exercices et choix changent d’ordre : chacune donne la version de l’élève et son corrigé.',
      alone: true,
      of: {type: 'text', form: 'slug', about: 'Le nom d’une variante, ajouté à celui du PDF.', examples: ['A', 'B']},
    },
    seed: {
      type: 'number',
      minimum: 0,
      maximum: 4294967295,
      about: 'Le nombre dont l’ordre des variantes est tiré. Un autre nombre, un autre ordre. Par défaut 1.',
    },
    profiles: {
      type: 'names',
      about: 'Les PDF à produire, chacun avec ses réglages. Par défaut screen.',
      // Filled in by keysWith: the rows are in source/profiles/.
      known: {} as Readonly<Record<string, string>>,
      open: false,
      of: {type: 'map', about: 'Les réglages d’un profil ; {} : ceux par défaut.', keys: profileKeys},
      own: {
        form: 'slug',
        needs: 'base',
        of: {
          type: 'map',
          about: 'Un profil à vous, fait d’un autre : son nom s’ajoute à celui du PDF.',
          keys: {
            base: {
              type: 'choice',
              about: 'Le profil dont celui-ci est fait.',
              values: {} as Readonly<Record<string, string>>,
            },
            ...profileKeys,
          },
        },
      },
    },
    // A name only: a path or an address given by a publication could run or reach whatever its author likes.
    browser: {
      type: 'choice',
      about: 'Le navigateur qui compose les pages, s’il en faut un autre que celui de Fascicule.',
      values: {
        chrome: 'Google Chrome, installé sur la machine.',
        chromium: 'Chromium, installé sur la machine.',
        edge: 'Microsoft Edge, installé sur la machine.',
      },
    },
  },
} as const satisfies MapKey

/** The table with the profiles that there are: the names that `profiles` takes, and what an author's own is made from. */
export function keysWith(profiles: readonly {readonly name: string; readonly about: string}[]): typeof publicationKeys {
  const known = Object.fromEntries(profiles.map(({name, about}) => [name, about]))
  const {keys} = publicationKeys
  const {own} = keys.profiles
  const {base} = own.of.keys
  return {
    ...publicationKeys,
    keys: {
      ...keys,
      profiles: {
        ...keys.profiles,
        known,
        own: {...own, of: {...own.of, keys: {...own.of.keys, base: {...base, values: known}}}},
      },
    },
  }
}

/** Keys of `photo.jpg.yaml`, beside `photo.jpg`. */
export const sidecarKeys = {
  type: 'map',
  about: 'Ce que l’on sait d’une image, partout où elle sert.',
  keys: {
    alt: {type: 'text', about: 'Ce que montre l’image, pour qui ne la voit pas.'},
    caption: {type: 'text', about: 'Sa légende, quand le texte n’en donne pas.'},
    credit: {type: 'text', about: 'Son crédit.'},
    rights: {type: 'text', about: 'Ses droits.'},
    licence: {type: 'text', about: 'Sa licence.', examples: ['CC BY 4.0']},
    expiry: {type: 'text', form: 'date', about: 'Le jour où la licence expire, AAAA-MM-JJ.', examples: ['2030-12-31']},
  },
} as const satisfies MapKey

/** Keys that an author writes in French, and ours: offered, not accepted. */
export const frenchKeys: Readonly<Record<string, string>> = {
  titre: 'title',
  'sous-titre': 'subtitle',
  auteur: 'author',
  auteurs: 'author',
  éditeur: 'publisher',
  langue: 'lang',
  sources: 'source',
  genre: 'kind',
  nom: 'slug',
  numérotation: 'numbering',
  couverture: 'cover',
  légende: 'caption',
  crédit: 'credit',
  dos: 'back',
  texte: 'text',
  format: 'page',
  taille: 'size',
  chapitres: 'chapters',
  sommaire: 'contents',
  profondeur: 'depth',
  listes: 'lists',
  thème: 'theme',
  couleur: 'accent',
  édition: 'edition',
  'dépôt-légal': 'legal-deposit',
  droits: 'rights',
  imprimeur: 'printer',
  adresse: 'address',
  typographie: 'typography',
  règles: 'rules',
  profils: 'profiles',
  navigateur: 'browser',
  libellés: 'labels',
  mots: 'labels',
  tableau: 'table',
  équation: 'equation',
  glossaire: 'glossary',
  chapitre: 'chapter',
  suite: 'continued',
  réponse: 'answer',
  enseignant: 'teacher',
  exercice: 'exercise',
  corrigé: 'key',
  sujet: 'variant',
  élève: 'pupil',
  encadrés: 'boxes',
}
