/** How the explorer is built: one page, workers as modules, and in development the API behind `/api`. */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['WEFT_API'] ?? 'http://127.0.0.1:4600';

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', target: 'es2022', assetsInlineLimit: 0 },
  worker: { format: 'es' },
  server: {
    host: '127.0.0.1',
    port: 4680,
    proxy: { '/api': { target: api, changeOrigin: true, headers: { origin: api } } },
  },
});
