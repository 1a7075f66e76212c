// `/licences.txt`: the notices of what the site ships.
import type { APIRoute } from 'astro';
import { notices } from '../site/licences/index.ts';

/** What the site owes to those whose work it ships. */
export const GET: APIRoute = () => new Response(notices());
