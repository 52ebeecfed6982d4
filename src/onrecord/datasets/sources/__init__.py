"""Files of rows, whatever they are made of: comma-separated, workbooks, JSON, Parquet, packed or not."""
