/** Short news about something that was just done, with a way back where there is one: `toast('Sent', { action: … })`. */
export { toast } from 'svelte-sonner';
