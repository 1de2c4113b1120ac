'use client'

import { type ChangeEvent, useEffect, useId, useRef, useState } from 'react'
import { newGroup } from '#components/admin/editor/services.ts'
import { typeset } from '#db/typography.ts'

type Props = {
  label: string
  value: string
  /** `group` keeps together what is one act to undo. */
  onChange: (value: string, group: number) => void
  max: number
  /** What is said where nothing was written. */
  missing?: string
  placeholder?: string
  disabled?: boolean
  className?: string
}

/** A line of words beside a block, set as the rest of the text is when one leaves it. */
export function Field({ label, value, onChange, max, missing, placeholder, disabled = false, className = '' }: Props) {
  const id = useId()
  const group = useRef(0)
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  const change = (event: ChangeEvent<HTMLTextAreaElement>) => {
    const line = event.target.value.replace(/(?<!\s)\s*\n\s*/g, ' ')
    setText(line)
    onChange(line, group.current)
  }
  const leave = () => {
    const set = typeset(text.trim())
    if (set !== value) onChange(set, group.current)
  }
  return (
    <span className={`editor-field ${className}`}>
      <label htmlFor={id}>
        {label}
        {missing && text.trim() === '' && <em className="editor-missing"> {missing}</em>}
      </label>
      <textarea
        id={id}
        rows={1}
        value={text}
        maxLength={max}
        placeholder={placeholder}
        disabled={disabled}
        lang="fr"
        spellCheck
        onFocus={() => {
          group.current = newGroup()
        }}
        onChange={change}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault()
        }}
      />
    </span>
  )
}
