import { encode } from 'uqr';

/** A code for telephones, drawn as one path in a square of `size` units. */
export function qrCode(text: string): { size: number; path: string } {
	// Medium correction: a quarter of it may be worn off the wall.
	const code = encode(text, { ecc: 'M', border: 4 });
	const dots = code.data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')));
	return { size: code.size, path: dots.join('') };
}

/** The code as a file to print, in any size: an address to download from. */
export function qrFile(text: string): string {
	const { size, path } = qrCode(text);
	const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${size * 10}" height="${size * 10}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}h-${size}z"/><path d="${path}"/></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
