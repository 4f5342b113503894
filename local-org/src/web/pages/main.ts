import './pages.css';

/** LWC's synthetic shadow patches the document, so it comes before anything listens to it. */
await import('@lwc/synthetic-shadow');
await import('./orgApp.ts');
