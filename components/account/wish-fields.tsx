import type { Wish } from '#db/dto.ts'

/** What somebody wanted when the door stood before it, carried by its forms. */
export function WishFields({ wish: { next, saves, follows } }: { wish: Wish }) {
  return (
    <>
      <input type="hidden" name="next" value={next} />
      {saves && <input type="hidden" name="saves" value={saves} />}
      {follows && <input type="hidden" name="follows" value={`${follows.kind}/${follows.id}`} />}
    </>
  )
}
