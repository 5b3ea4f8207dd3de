// What the scripts of every page share. The pages can be read without any of them.
const root = document.documentElement;
const find = (selector) => document.querySelector(selector);
