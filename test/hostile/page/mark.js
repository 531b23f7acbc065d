// At the end of the body, before our module runs: what the page looks like without us.
if (document.currentScript.src.endsWith('?bottom'))
  scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
window.probe.mark();
