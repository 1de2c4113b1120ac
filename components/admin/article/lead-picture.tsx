'use client'

import { useRef, useState } from 'react'
import type { PicturePicker } from '#components/admin/picture-picker.tsx'
import { Picture as Drawn } from '#components/article/picture.tsx'
import { useFocusAfter } from '#components/focus-after.ts'
import type { Content, Picture } from '#db/dto.ts'

type Props = {
  image: Content['image']
  pictures: Record<string, Picture>
  change: (image: Content['image']) => void
  picker: PicturePicker
  readOnly: boolean
}

/** The picture above the text. In the browser because it is chosen from the library, and described where it is used. */
export function LeadPicture({ image, pictures, change, picker, readOnly }: Props) {
  const [brought, bring] = useState(pictures)
  const button = useRef<HTMLButtonElement>(null)
  // Each of the two buttons that choose comes in the place of the other.
  useFocusAfter(image === null, button)
  const choose = async () => {
    const [picked] = await picker.pick(false)
    if (!picked) return
    bring((before) => ({ ...before, [picked.id]: picked }))
    // What was said of another picture is not true of this one, and its photographer is somebody else.
    change({ mediaId: picked.id, alt: picked.alt, caption: picked.caption, credit: picked.credit })
  }
  if (!image)
    return readOnly ? null : (
      <p className="lead-none">
        <button type="button" ref={button} className="quiet" onClick={choose}>
          Choisir l’image d’ouverture
        </button>
      </p>
    )
  const picture = pictures[image.mediaId] ?? brought[image.mediaId]
  const field = (name: 'alt' | 'caption' | 'credit', label: string, required: boolean) => (
    <label>
      {label}
      <textarea
        rows={2}
        value={image[name]}
        maxLength={name === 'caption' ? 1000 : 500}
        required={required}
        readOnly={readOnly}
        spellCheck
        onChange={(event) => change({ ...image, [name]: event.target.value.replaceAll('\n', ' ') })}
      />
    </label>
  )
  return (
    <figure className="lead-picture">
      {picture && <Drawn picture={{ ...picture, alt: image.alt }} sizes="(min-width: 900px) 640px, 100vw" />}
      <figcaption className="side-fields">
        {field('alt', 'Description, pour qui ne voit pas l’image', true)}
        {field('caption', 'Légende', false)}
        {field('credit', 'Crédit', true)}
        {!readOnly && (
          <span className="desk-acts">
            <button type="button" ref={button} className="link" onClick={choose}>
              Changer d’image
            </button>
            <button type="button" className="link" onClick={() => change(null)}>
              Retirer l’image
            </button>
          </span>
        )}
      </figcaption>
    </figure>
  )
}
