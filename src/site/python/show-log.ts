// What the page runs behind the article's listing, to have what its program logged.

/** Python that hands the list `log` to the page, if the program before it has made one. */
export const showLog = '\n_show_log(globals().get("log"))\n';
