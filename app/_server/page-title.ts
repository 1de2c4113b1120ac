/**
 * What a strange page calls itself. Its tags are read one after the other and nothing is built of them: what a page of a
 * few hundred kilobytes makes a tree of can be as large as its author likes.
 */
import { type Token, type TokenHandler, Tokenizer, TokenizerMode } from 'parse5'

/** Characters in which a page has said what it is called. */
const LONGEST_HEAD = 512 * 1024

/** Elements whose content is no markup, and how it is read (HTML, 13.2.6.4). */
const modes: Record<string, Tokenizer['state']> = {
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  script: TokenizerMode.SCRIPT_DATA,
  ...Object.fromEntries(['style', 'noscript', 'noframes', 'noembed', 'iframe', 'xmp'].map((name) => [name, TokenizerMode.RAWTEXT])),
}

/** What the page says of itself where it is shared, else its title; '' where it says nothing before its body begins. `tokens` tells the work. */
export function titleOfPage(html: string): { title: string; tokens: number } {
  const found: { shared?: string; title?: string } = {}
  let inTitle = false
  let tokens = 0
  const start = ({ tagName, attrs }: Token.TagToken) => {
    tokens++
    const attribute = (name: string) => attrs.find((one) => one.name === name)?.value
    if (tagName === 'body') tokenizer.pause()
    if (tagName === 'meta' && attribute('property') === 'og:title') found.shared ??= attribute('content') ?? ''
    // The first of the page: a drawing further down may have one of its own.
    inTitle = tagName === 'title' && found.title === undefined
    if (inTitle) found.title = ''
    tokenizer.state = modes[tagName] ?? tokenizer.state
  }
  const text = ({ chars }: Token.CharacterToken) => {
    tokens++
    if (inTitle) found.title += chars
  }
  const pass = () => {
    tokens++
    inTitle = false
  }
  const handler: TokenHandler = {
    ...{ onStartTag: start, onEndTag: pass, onCharacter: text, onWhitespaceCharacter: text, onNullCharacter: pass },
    ...{ onComment: pass, onDoctype: pass, onEof: pass },
  }
  const tokenizer = new Tokenizer({}, handler)
  tokenizer.write(html.slice(0, LONGEST_HEAD), true)
  return { title: found.shared || found.title || '', tokens }
}
