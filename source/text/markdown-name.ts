/** Names of files that hold a text: Markdown, and what R Markdown, Quarto and MDX make of it. */
export const markdownName = /\.(?:md|markdown|mdown|mkd|mdx|qmd|rmd)$/i
