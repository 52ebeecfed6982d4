"""The same index from Spark (`make test-engines`)."""

import os
import shutil
import sys

import pytest

from onrecord.reconciliation.origins.batches import SCHEMA, gathered, sampled
from onrecord.reconciliation.origins.index import build, matches

pytestmark = pytest.mark.engines


@pytest.fixture(scope="module")
def spark():
    sql = pytest.importorskip("pyspark.sql")
    if not shutil.which("java"):
        pytest.skip("Spark needs Java")
    os.environ["PYARROW_IGNORE_TIMEZONE"] = "1"
    os.environ["PYSPARK_PYTHON"] = sys.executable
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = (
        builder.config("spark.driver.host", "127.0.0.1").config("spark.log.level", "ERROR").getOrCreate()
    )
    yield session
    session.stop()


@pytest.mark.filterwarnings("ignore")
def test_spark_gives_the_same_index_to_the_last_bit(spark, story, other):
    texts = [story, other, f"{other} {story}", story.upper()]
    frame = spark.createDataFrame(list(enumerate(texts)), "number long, text string").repartition(3)
    postings = frame.mapInArrow(lambda batches: sampled(batches, 2), SCHEMA).toArrow()
    index = gathered("abcd", postings.to_batches(), rate=2)
    whole = build("abcd", texts, rate=2)
    assert index.sample.postings.tolist() == whole.sample.postings.tolist()
    assert matches(index) == matches(whole)
