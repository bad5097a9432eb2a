import type {Finding, Sidecar} from '../../types.ts'
import {check} from '../schema/check.ts'
import {sidecarKeys} from '../schema/keys.ts'
import type {Value} from '../schema/types.ts'
import {parseYaml} from '../schema/yaml.ts'

/** What `text`, the content of `photo.jpg.yaml`, says of the image; its faults are findings at its own lines. */
export function readSidecar(text: string, name: string): {sidecar: Sidecar; findings: readonly Finding[]} {
  const {value, findings} = check<Value<typeof sidecarKeys>>(parseYaml(text, name), sidecarKeys)
  return {sidecar: value ?? {}, findings}
}
