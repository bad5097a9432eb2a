/** `mkdocs-tabs` → `mkdocsTabs`. */
export const camel = name => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
