/** Lets messages in. A message to oneself returns sooner than a timer, which browsers hold back to 4 ms. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
