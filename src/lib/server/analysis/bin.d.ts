/** Model weights travel inside the bundle as a base64 data URL. */
declare module '*.bin?inline' {
	const url: string;
	export default url;
}
