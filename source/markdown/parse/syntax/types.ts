import type {Code, Construct, Effects, State} from 'micromark-util-types'
import type {} from 'remark-parse'
import type {Data} from 'unified'

/** What a syntax of ours gives to micromark and to mdast-util-from-markdown. */
export interface Syntax {
  readonly micromark: NonNullable<Data['micromarkExtensions']>[number]
  readonly mdast: Exclude<NonNullable<Data['fromMarkdownExtensions']>[number], readonly unknown[]>
}

export type {Code, Construct, Effects, State}

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    attributes: 'attributes'
    blank: 'blank'
    definitionBody: 'definitionBody'
    definitionPrefix: 'definitionPrefix'
    definitionIndent: 'definitionIndent'
    fence: 'fence'
    fenceColons: 'fenceColons'
    fenceName: 'fenceName'
    fenceMarker: 'fenceMarker'
    fenceTitle: 'fenceTitle'
    fenceAttributes: 'fenceAttributes'
    script: 'script'
    scriptMarker: 'scriptMarker'
    scriptText: 'scriptText'
    span: 'span'
    spanMarker: 'spanMarker'
    spanEnd: 'spanEnd'
    spanAttributes: 'spanAttributes'
    crowded: 'crowded'
    mathText: 'mathText'
    mathTextData: 'mathTextData'
    mathFlow: 'mathFlow'
    mathFlowData: 'mathFlowData'
    mathFlowAttributes: 'mathFlowAttributes'
    emphasisRun: 'emphasisRun'
    foreignContainer: 'foreignContainer'
    foreignPrefix: 'foreignPrefix'
    foreignTitle: 'foreignTitle'
    foreignIndent: 'foreignIndent'
    foreignLine: 'foreignLine'
    foreignMark: 'foreignMark'
    foreignMarkData: 'foreignMarkData'
    foreignLineData: 'foreignLineData'
  }
}
