// Inlined into the 404 page, which a host shows at any depth: walks up from the failed address to where the site lies, so
// that relative addresses find it.
(() => {
  const parts = location.pathname.split("/").slice(0, -1);
  for (let depth = 1; depth <= parts.length; depth++) {
    const base = `${parts.slice(0, depth).join("/")}/`;
    const request = new XMLHttpRequest();
    request.open("HEAD", `${base}helvetica-scenario.json`, false);
    try {
      request.send();
    } catch {
      continue;
    }
    if (request.status === 200) {
      const element = document.createElement("base");
      element.href = base;
      document.head.append(element);
      return;
    }
  }
})();
