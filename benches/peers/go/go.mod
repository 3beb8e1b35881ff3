module peer

go 1.23

require github.com/apache/cloudstack-go/v2 v2.17.0
