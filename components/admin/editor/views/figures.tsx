'use client'

/** Blocks that are made in a dialog, shown as readers will see them. */
import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Dialog } from '#components/admin/editor/catalogue.ts'
import { type MapAttrs, takeOut, useServices } from '#components/admin/editor/services.ts'
import { Chart } from '#components/article/chart.tsx'
import { MapFigure } from '#components/article/map.tsx'
import { frameOf } from '#db/body/embeds.ts'
import type { Block, MapDrawing } from '#db/dto.ts'

type Attrs<T extends Block['type']> = Extract<Block, { type: T; attrs: unknown }>['attrs']

function Framed({ props, name, dialog, children }: { props: NodeViewProps; name: string; dialog: Dialog; children: ReactNode }) {
  const { edit } = useServices()
  const change = () => edit(dialog, props.getPos() ?? null)
  return (
    <NodeViewWrapper
      className={props.selected ? 'editor-atom editor-selected' : 'editor-atom'}
      role="group"
      aria-label={name}
      contentEditable={false}
      onDoubleClick={props.editor.isEditable ? change : undefined}
    >
      {children}
      {props.editor.isEditable && (
        <span className="editor-acts">
          <button type="button" className="quiet" onClick={change}>
            Modifier<span className="hidden">&nbsp;: {name}</span>
          </button>
          <button type="button" className="quiet" onClick={() => takeOut(props)}>
            Supprimer<span className="hidden">&nbsp;: {name}</span>
          </button>
        </span>
      )}
    </NodeViewWrapper>
  )
}

export function ChartView(props: NodeViewProps) {
  const attrs = props.node.attrs as Attrs<'chart'>
  return (
    <Framed props={props} name={`Graphique\u00a0: ${attrs.title}`} dialog="chart">
      <Chart attrs={attrs} />
    </Framed>
  )
}

export function FiguresView(props: NodeViewProps) {
  const { figures, source } = props.node.attrs as Attrs<'keyFigures'>
  return (
    <Framed props={props} name="Chiffres clés" dialog="keyFigures">
      <figure className="figures">
        <dl>
          {figures.map((figure, i) => (
            <div key={i}>
              <dt>{figure.label}</dt>
              <dd>{figure.value}</dd>
            </div>
          ))}
        </dl>
        {source && <figcaption className="source">Source&nbsp;: {source}</figcaption>}
      </figure>
    </Framed>
  )
}

/** The drawing of a map, made by the server; `failed` where it could not be. */
export function useDrawing(attrs: MapAttrs | null): { map: MapDrawing | null; failed: boolean } {
  const { drawMap } = useServices()
  const key = attrs && JSON.stringify(attrs)
  const [drawn, setDrawn] = useState<{ map: MapDrawing | null; failed: boolean }>({ map: null, failed: false })
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the map shows is in the key
  useEffect(() => {
    if (!attrs) return
    let current = true
    drawMap(attrs).then(
      (map) => current && setDrawn({ map, failed: false }),
      () => current && setDrawn({ map: null, failed: true }),
    )
    return () => {
      current = false
    }
  }, [key])
  return drawn
}

export function MapView(props: NodeViewProps) {
  const attrs = props.node.attrs as MapAttrs
  const { map, failed } = useDrawing(attrs)
  return (
    <Framed props={props} name={`Carte\u00a0: ${[...attrs.countries, ...attrs.places.map((place) => place.name)].join(', ')}`} dialog="map">
      <figure className="map-figure">
        {map ? <MapFigure map={map} /> : <p className="editor-absent">{failed ? 'La carte n’a pas pu être dessinée.' : 'La carte se dessine…'}</p>}
        <figcaption className="caption">
          {attrs.caption} <span>Carte d’après Natural Earth</span>
        </figcaption>
      </figure>
    </Framed>
  )
}

export function EmbedView(props: NodeViewProps) {
  const { title, href, provider } = props.node.attrs as Attrs<'embed'>
  const frame = frameOf(href)
  return (
    <Framed props={props} name={`Contenu d’un autre site\u00a0: ${title}`} dialog="embed">
      <figure className="embed">
        <p className="embed-title">{title}</p>
        <p className="embed-note">
          {frame
            ? `Le lecteur le chargera de ${frame.provider} s’il le demande\u202f; rien n’est chargé avant.`
            : `${provider || 'Ce site'} n’est pas de ceux que le journal montre\u00a0: les lecteurs auront un lien.`}
        </p>
        <p className="embed-note">{href}</p>
      </figure>
    </Framed>
  )
}
