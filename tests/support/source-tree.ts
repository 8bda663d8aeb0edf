import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Our own source files as syntax trees, for the rules of `architecture.test.ts`. Pure but for `readTree`. */

export interface SourceFile {
	/** From the project's folder, with `/`. */
	path: string;
	text: string;
	/** All of a TypeScript file; of a component its scripts, at their own lines. */
	code: ts.SourceFile;
}

export interface Import {
	/** A path from the project's folder for files of ours, else the package's name as written. */
	to: string;
	isTypeOnly: boolean;
}

/** Name, length in lines and place of one function. */
export interface FunctionLength {
	name: string;
	lines: number;
	path: string;
}

const scriptTag = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

/** The scripts of a component, with everything else blanked out so that lines keep their numbers. */
function scriptsOf(component: string): string {
	const blank = (text: string) => text.replace(/[^\n]/g, ' ');
	let code = '';
	let at = 0;
	for (const match of component.matchAll(scriptTag)) {
		const start = match.index + match[0].indexOf('>') + 1;
		code += blank(component.slice(at, start)) + match[1];
		at = start + match[1]!.length;
	}
	return code + blank(component.slice(at));
}

export function toSource(file: string, text: string): SourceFile {
	const code = file.endsWith('.svelte') ? scriptsOf(text) : text;
	const kind = file.endsWith('js') ? ts.ScriptKind.JS : ts.ScriptKind.TS;
	return { path: file, text, code: ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true, kind) };
}

const isSource = (name: string) => /\.(ts|mjs|js|svelte)$/.test(name);
/** Made by tools, or text files of what people wrote. */
const isForeign = (name: string) => /(^|\/)(paraglide|fixtures|data)\//.test(name);

/** Every source file below these folders. */
export function readTree(...folders: string[]): SourceFile[] {
	return folders
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
				path.join(folder, name).split(path.sep).join('/')
			)
		)
		.filter((file) => isSource(file) && !isForeign(file))
		.sort()
		.map((file) => toSource(file, readFileSync(file, 'utf8')));
}

export const isTest = ({ path: file }: SourceFile) =>
	/\.(test|spec|suite)\.ts$|\/test-support\.ts$/.test(file) || file.startsWith('tests/');

/** Calls `visit` for every node of a file. */
export function walk(file: SourceFile, visit: (node: ts.Node) => void): void {
	const go = (node: ts.Node) => {
		visit(node);
		ts.forEachChild(node, go);
	};
	go(file.code);
}

/** What a file imports: statically, re-exported, or at run time (in a component's markup too). */
export function importsOf(file: SourceFile): Import[] {
	const found: Import[] = [];
	const add = (specifier: string, isTypeOnly: boolean) => found.push({ to: resolve(file.path, specifier), isTypeOnly });
	walk(file, (node) => {
		if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
			add((node.moduleSpecifier as ts.StringLiteral).text, isTypeOnly(node));
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add((node.argument.literal as ts.StringLiteral).text, true);
		if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [what] = node.arguments;
			if (what && ts.isStringLiteralLike(what)) add(what.text, false);
		}
	});
	// `{#await import('./Chart.svelte')}`: markup is not in the syntax tree.
	if (file.path.endsWith('.svelte'))
		for (const [, what] of file.text.replace(scriptTag, '').matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g))
			add(what!, false);
	return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const clause = node.importClause;
	if (!clause) return false;
	if (clause.isTypeOnly) return true;
	const named = clause.namedBindings;
	return (
		!clause.name &&
		!!named &&
		ts.isNamedImports(named) &&
		named.elements.length > 0 &&
		named.elements.every((e) => e.isTypeOnly)
	);
}

function resolve(from: string, specifier: string): string {
	const plain = specifier.replace(/\?.*$/, '');
	if (plain.startsWith('#lib/')) return `src/lib/${plain.slice(5)}`;
	return plain.startsWith('.') ? path.posix.join(path.posix.dirname(from), plain) : plain;
}

/** The length of each function with a body, nested ones by themselves and as part of what holds them. */
export function functionsOf(file: SourceFile): FunctionLength[] {
	const found: FunctionLength[] = [];
	walk(file, (node) => {
		if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return;
		const line = (position: number) => file.code.getLineAndCharacterOfPosition(position).line;
		found.push({ name: nameOf(node), lines: line(node.end) - line(node.getStart()) + 1, path: file.path });
	});
	return found;
}

function nameOf(node: ts.SignatureDeclaration): string {
	if (node.name) return node.name.getText();
	const holder = node.parent;
	return ts.isVariableDeclaration(holder) || ts.isPropertyAssignment(holder) ? holder.name.getText() : '(unnamed)';
}
