// The size of text that this reader chose, before anything is painted. See components/article/tools.tsx.
try { const size = localStorage.getItem('text-size'); if (size === 'large' || size === 'larger') document.documentElement.dataset.text = size } catch {}
// Tells the paper that this article was in front of a reader for some seconds: its id, and nothing else. See db/views.ts.
if (navigator.doNotTrack !== '1' && !navigator.globalPrivacyControl) {
  const { id } = document.currentScript.parentElement.dataset
  let timer = 0
  const watch = () => {
    clearTimeout(timer)
    if (document.visibilityState !== 'visible') return
    timer = setTimeout(() => {
      document.removeEventListener('visibilitychange', watch)
      navigator.sendBeacon('/api/views', new Blob([JSON.stringify({ article: id })], { type: 'application/json' }))
    }, 5_000)
  }
  document.addEventListener('visibilitychange', watch)
  watch()
}
