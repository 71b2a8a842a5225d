/** Files as they were downloaded: bytes, text, tables, and what is wrong with them. */
@NullMarked
package org.equipoise.data.file;

import org.jspecify.annotations.NullMarked;
