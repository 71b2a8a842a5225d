package org.equipoise.data;

/**
 * A public data set, whoever exported it and whenever.
 *
 * @param id short name, such as {@code sipri-register}
 * @param series what it tells about, one word of {@link Series}
 * @param title its own title
 * @param citation how its makers ask to be cited
 * @param licence terms of use as far as they are known
 * @param url where its makers publish it
 */
public record DataSet(String id, Series series, String title, String citation, String licence, String url) {}
